package io.metatables.benchmarks.models;

import java.util.List;
import java.util.stream.Collectors;

/** The source of one model class. */
final class ModelText {
    private final ModelSources models;
    private final int number;
    private final boolean grown;

    ModelText(ModelSources models, int number, boolean grown) {
        this.models = models;
        this.number = number;
        this.grown = grown;
    }

    String text() {
        List<ModelMember> members = ModelSources.isTimeIndexTable(number)
                ? ModelMember.ofTimeIndexTable(target())
                : ModelMember.ofMetaTable(target(), grown);
        return """
                package %s;

                import bench.models.Status;
                import io.metatables.annotations.*;
                import java.math.BigDecimal;
                import java.time.Instant;
                import java.time.LocalDate;
                import java.util.Objects;
                import java.util.UUID;
                import org.jspecify.annotations.Nullable;

                """.formatted(ModelSources.packageOf(number)) + declaration(members);
    }

    private String target() {
        int target = ModelSources.target(number);
        return ModelSources.packageOf(target) + "." + ModelSources.name(target);
    }

    /** Of eight model classes, four are classes, three are records and one is an interface. */
    private String declaration(List<ModelMember> members) {
        String name = ModelSources.name(number);
        if (number % 2 == 0) {
            return comment("") + marker() + "public class " + name + " {\n" + new ClassBody(name, members).text()
                    + "}\n";
        }
        return number % 8 == 7
                ? comment("") + marker() + "public interface " + name + " {\n" + accessors(members) + "}\n"
                : comment(params(members)) + marker() + "public record " + name + "(\n" + components(members)
                        + ") {}\n";
    }

    private String comment(String params) {
        return "/**\n * Row " + number + " of " + models.size()
                + ", one of each kind. The second sentence says when {@code it} is used" + " &amp; by whom.\n" + params
                + " */\n";
    }

    private String marker() {
        return ModelSources.isTimeIndexTable(number)
                ? "@TimeIndexMetaTable(cadence = \"1d\", labels = \"prices\")\n"
                : "@MetaTable(labels = {\"accounts\", \"part%d\"})\n@Index(members = {\"status\", \"openedOn\"})\n"
                        .formatted(number % 7);
    }

    private static String params(List<ModelMember> members) {
        return " *\n"
                + members.stream()
                        .map(member -> " * @param %s %s\n".formatted(member.name(), member.comment()))
                        .collect(Collectors.joining());
    }

    private static String components(List<ModelMember> members) {
        return members.stream()
                .map(member -> "        %s%s %s".formatted(member.annotations(), member.type(), member.name()))
                .collect(Collectors.joining(",\n"));
    }

    private static String accessors(List<ModelMember> members) {
        return members.stream()
                .map(member -> "    /** %s. */\n    %s%s %s();\n\n"
                        .formatted(member.comment(), member.annotations(), member.type(), member.name()))
                .collect(Collectors.joining());
    }
}
