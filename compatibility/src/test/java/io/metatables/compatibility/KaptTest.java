package io.metatables.compatibility;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Kotlin's compiler makes Java stubs of Kotlin classes and has the processor read these: properties are private fields, so that
 * annotations have to be put on the field, or in an interface on the getter.
 */
class KaptTest {
    private static final String KAPT = "plugin:org.jetbrains.kotlin.kapt3:";

    @TempDir
    private Path folder;

    private Command compile(Path sources) throws Exception {
        Jars compiler = Jars.all().of("kotlin", "jetbrains");
        Jars classPath = Jars.models().and(Jars.all().of("kotlin-stdlib", "jetbrains/annotations"));
        List<String> arguments = new ArrayList<>(List.of("-cp", compiler.toString()));
        arguments.addAll(List.of("org.jetbrains.kotlin.cli.jvm.K2JVMCompiler", "-no-stdlib", "-no-reflect"));
        arguments.addAll(List.of("-jvm-target", "17", "-d", "classes", "-cp", classPath.toString()));
        arguments.add("-Xplugin=" + Jars.all().of("kotlin-annotation-processing"));
        for (String option : List.of(
                "aptMode=stubsAndApt",
                "sources=generated",
                "classes=classes",
                "stubs=stubs",
                "incrementalData=incremental",
                "correctErrorTypes=true",
                "mapDiagnosticLocations=true",
                "apOption=metatables.drift=off")) {
            arguments.addAll(List.of("-P", KAPT + option));
        }
        Jars.processor().files().forEach(file -> arguments.addAll(List.of("-P", KAPT + "apclasspath=" + file)));
        arguments.addAll(Sources.files(sources, ".kt"));
        return Command.ofJdk(folder, "java", arguments);
    }

    @Test
    void readsPropertiesAsTheFieldsTheyAre() throws Exception {
        compile(Sources.folder("kotlin")).orFail();

        assertThat(CompiledSchema.columns(folder.resolve("classes"), "acme_markets"))
                .containsExactly(
                        "Asset.uid uuid",
                        "Asset.unique_identifier varchar(255)",
                        "Asset.metadata jsonb null",
                        "Asset.grading integer",
                        "Asset.active boolean",
                        "Asset.score integer null",
                        "Asset.balance bigint",
                        "Order.uid uuid",
                        "Order.size integer",
                        "Trader.uid uuid",
                        "Trader.name text",
                        "Trader.nick text null",
                        "Trader.favourite_uid uuid");
        assertThat(folder.resolve("generated/com/acme/MarketsRegistry.java")).exists();
    }

    @Test
    @Tag("slow")
    void complainsAtTheLineOfTheKotlinSource() throws Exception {
        Path wrong = Files.createDirectories(folder.resolve("wrong"));
        Files.writeString(wrong.resolve("Wrong.kt"), """
                package com.acme

                import io.metatables.annotations.*

                @ModelSet
                interface Tables

                @MetaTable
                class Wrong(
                    @field:Id val uid: Int,
                    @field:Column(length = -3) val name: String,
                ) {
                    val delegated by lazy { 3 }
                }
                """);

        Command kotlin = compile(wrong);

        assertThat(kotlin.exit()).isNotZero();
        assertThat(kotlin.output())
                .containsPattern("Wrong\\.kt:11: error: \\[MT108]")
                .containsPattern("Wrong\\.kt:13: error: \\[MT106] Member com\\.acme\\.Wrong\\.delegated\\$delegate");
    }
}
