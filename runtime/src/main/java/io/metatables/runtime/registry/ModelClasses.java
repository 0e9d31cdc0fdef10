package io.metatables.runtime.registry;

/**
 * The model classes of a part of a registry. javac generates the implementations, so that a class is loaded when somebody asks for it,
 * and not when a service starts that knows ten thousand of them; and so that one that has gone is a compile error all the same.
 */
@FunctionalInterface
public interface ModelClasses {

    /**
     * A model class.
     *
     * @param number its number in this part, from 0
     * @return always the same class
     */
    Class<?> at(int number);
}
