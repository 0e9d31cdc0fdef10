package io.metatables.benchmarks.models;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The inside of a model class as it is usually written: fields, what reads and sets them, and what compares by them. */
final class ClassBody {
    private final String className;
    private final List<ModelMember> members;

    ClassBody(String className, List<ModelMember> members) {
        this.className = className;
        this.members = members;
    }

    String text() {
        return members.stream().map(ClassBody::field).collect(Collectors.joining())
                + members.stream().map(ClassBody::access).collect(Collectors.joining())
                + comparison();
    }

    private static String field(ModelMember member) {
        return """
                    /** %s. */
                    %sprivate %s %s;

                """.formatted(member.comment(), member.annotations(), member.type(), member.name());
    }

    private static String access(ModelMember member) {
        String name = member.name();
        String capitalized = name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        return """
                    /** Reads it. */
                    public %s get%s() {
                        return %s;
                    }

                    /** Sets it. */
                    public void set%s(%s %s) {
                        this.%s = %s;
                    }

                """.formatted(member.type(), capitalized, name, capitalized, member.type(), name, name, name);
    }

    private String comparison() {
        String equal = members.stream()
                .map(member -> "Objects.equals(%s, that.%s)".formatted(member.name(), member.name()))
                .collect(Collectors.joining("\n                && "));
        String names = members.stream().map(ModelMember::name).collect(Collectors.joining(", "));
        String shown = members.stream()
                .map(member -> "\"%s=\" + %s".formatted(member.name(), member.name()))
                .collect(Collectors.joining(" + \", \"\n                + "));
        return """
                    @Override
                    public boolean equals(Object other) {
                        return other instanceof %s that
                                && %s;
                    }

                    @Override
                    public int hashCode() {
                        return Objects.hash(%s);
                    }

                    @Override
                    public String toString() {
                        return "%s[" + %s + "]";
                    }
                """.formatted(className, equal, names, className, shown);
    }
}
