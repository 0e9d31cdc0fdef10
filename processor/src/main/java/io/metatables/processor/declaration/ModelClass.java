package io.metatables.processor.declaration;

/**
 * The class that carries a declaration.
 *
 * @param name the canonical name, such as {@code com.acme.Outer.Inner}
 * @param packageName the name of its package; empty for the unnamed one
 * @param visible whether a class in any package can name it: public, and so is every class around it
 */
public record ModelClass(String name, String packageName, boolean visible) {
    private static final String CONSTANTS_HOLDER = "TableNames";

    /**
     * The name without its package.
     *
     * @return such as {@code Outer.Inner}
     */
    public String nestedName() {
        return packageName.isEmpty() ? name : name.substring(packageName.length() + 1);
    }

    /**
     * The name without its package and the classes around it.
     *
     * @return such as {@code Inner}
     */
    public String simpleName() {
        return name.substring(name.lastIndexOf('.') + 1);
    }

    /**
     * The name of a class that is generated for this one: in the same package, at top level.
     *
     * @param suffix what it ends in, such as {@code Table} or {@code Registry}
     * @return a canonical name such as {@code com.acme.Outer_InnerTable}
     */
    public String generatedName(String suffix) {
        String simple = nestedName().replace('.', '_') + suffix;
        return packageName.isEmpty() ? simple : packageName + "." + simple;
    }

    /**
     * Whether a class belongs to the package tree of this one.
     *
     * @param other any class
     * @return whether it is in the same package or one below; never, for the unnamed package
     */
    public boolean covers(ModelClass other) {
        return !packageName.isEmpty()
                && (other.packageName.equals(packageName) || other.packageName.startsWith(packageName + "."));
    }

    /**
     * The place of the class in the sources.
     *
     * @return the place
     */
    public SourceRef source() {
        return SourceRef.ofType(name);
    }

    /**
     * The constants that are generated for the table, inside {@link #constantsHolder()}.
     *
     * @return a canonical name such as {@code com.acme.TableNames.Outer_InnerTable}
     */
    public String constantsClass() {
        return constantsHolder() + "." + nestedName().replace('.', '_') + "Table";
    }

    /**
     * The class that holds the constants of all tables of the package.
     *
     * @return its canonical name, such as {@code com.acme.TableNames}
     */
    public String constantsHolder() {
        return packageName.isEmpty() ? CONSTANTS_HOLDER : packageName + "." + CONSTANTS_HOLDER;
    }
}
