package io.metatables.processor.declaration;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What a class file does not keep of the members of a mapped superclass, of an embeddable, or of a model that has columns from
 * such classes. It is read of the source, for the compilations in which the class is no source but another one of these is.
 *
 * @param model the class
 * @param others canonical names of the classes from which a model has members; sorted, and empty for a class that is no model
 * @param members all that are columns or embed some, in the order of the source
 */
public record SharedMembers(ModelClass model, List<String> others, List<Member> members) {

    /** Copies the lists. */
    public SharedMembers {
        others = others.stream().sorted().toList();
        members = List.copyOf(members);
    }

    /**
     * The name of the class.
     *
     * @return canonical
     */
    public String type() {
        return model.name();
    }

    /**
     * Whether the class is no model, but has members for some.
     *
     * @return whether other compilations may ask for them
     */
    public boolean isPart() {
        return others.isEmpty();
    }

    /**
     * A member.
     *
     * @param element the name of the component, field or method
     * @param nullable whether it says itself that it may be null
     * @param description the explicit description, or that of the Javadoc; null: none
     */
    public record Member(
            String element, boolean nullable, @Nullable String description) {}

    /**
     * The same members of a model that has columns from other classes than before.
     *
     * @param newOthers in any order
     * @return notes that differ in these only
     */
    public SharedMembers withOthers(List<String> newOthers) {
        return new SharedMembers(model, newOthers, members);
    }

    /**
     * Finds a member.
     *
     * @param element the name of the component, field or method
     * @return empty if there is none
     */
    public Optional<Member> member(String element) {
        return members.stream()
                .filter(member -> member.element().equals(element))
                .findFirst();
    }

    /**
     * The place of a member in the source.
     *
     * @param element the name of the component, field or method
     * @return from 0; behind all others if it is unknown
     */
    public int position(String element) {
        int position = 0;
        while (position < members.size() && !members.get(position).element().equals(element)) {
            position++;
        }
        return position;
    }
}
