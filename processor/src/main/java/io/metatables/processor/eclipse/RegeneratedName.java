package io.metatables.processor.eclipse;

/**
 * The name of a class that is generated again. Eclipse's compiler refuses to write a source if there is a class of that name,
 * be it only the class file that an earlier compilation has made of the same source; javac does not. It asks for the class by
 * this sequence, and there is none with an empty name; for the source itself it takes the text.
 *
 * @param name the qualified name
 */
public record RegeneratedName(String name) implements CharSequence {
    @Override
    public int length() {
        return 0;
    }

    @Override
    public char charAt(int index) {
        throw new IndexOutOfBoundsException(index);
    }

    @Override
    public CharSequence subSequence(int start, int end) {
        return "".subSequence(start, end);
    }

    @Override
    public String toString() {
        return name;
    }
}
