package dev.limber.contract;

/**
 * A key of the contract.
 *
 * @param example a value as it is written in YAML, for schemas and documentation
 * @param description one line for editors
 */
public record KeyDeclaration(String name, ValueType type, boolean required, String example, String description) {
    public static KeyDeclaration required(String name, ValueType type, String example, String description) {
        return new KeyDeclaration(name, type, true, example, description);
    }

    public static KeyDeclaration optional(String name, ValueType type, String example, String description) {
        return new KeyDeclaration(name, type, false, example, description);
    }

    /** The key with its example, as schemas and documents show it. */
    public String line() {
        return name + ": " + example;
    }
}
