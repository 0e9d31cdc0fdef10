package io.metatables.processor.eclipse;

import javax.lang.model.element.Element;

/** Tells Eclipse's compiler from others, for the few things that it does in a way of its own. */
public final class EclipseElements {
    private static final String ECLIPSE = "org.eclipse.jdt.";

    private EclipseElements() {}

    /**
     * Whether Eclipse's compiler made an element.
     *
     * @param element any element
     * @return whether its class is one of Eclipse's
     */
    public static boolean made(Element element) {
        return element.getClass().getName().startsWith(ECLIPSE);
    }
}
