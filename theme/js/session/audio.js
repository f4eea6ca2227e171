/* Opens the sound of the device. */

/** The sound of the device, which has to be opened while a button is pressed; null where there is none. */
export function openAudio() {
  try {
    const context = new AudioContext();
    context.resume().catch(() => {});
    return context;
  } catch {
    return null;
  }
}
