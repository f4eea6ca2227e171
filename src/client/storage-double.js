/* Stands in for a browser's storage: its entries are own properties, as there, and it may be full. */
export class StorageDouble {
  constructor() {
    Object.defineProperty(this, "room", { value: Infinity, writable: true });
  }

  /** @param {string} key */
  getItem(key) {
    return Object.hasOwn(this, key) ? Reflect.get(this, key) : null;
  }

  /**
   * @param {string} key
   * @param {string} value
   */
  setItem(key, value) {
    const used = Object.entries(this).reduce((sum, [name, text]) => sum + (name === key ? 0 : text.length), 0);
    if (used + value.length > Reflect.get(this, "room")) throw new Error("full");
    Reflect.set(this, key, value);
  }

  /** @param {string} key */
  removeItem(key) {
    Reflect.deleteProperty(this, key);
  }
}
