package io.metatables.schema.revision.fork;

import static io.metatables.schema.revision.fork.BranchModels.referring;
import static io.metatables.schema.revision.fork.BranchModels.with;
import static io.metatables.schema.revision.fork.BranchModels.withMandatory;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.metatables.schema.revision.AcceptRequest;
import io.metatables.schema.revision.AcceptedRevision;
import io.metatables.schema.snapshot.SampleTables;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Revisions of two branches that have to do with the same tables: the later ones are made again. */
class RemadeRevisionTest {
    @TempDir
    private Path root;

    private GitProject project;

    @BeforeEach
    void commonPast() {
        project = new GitProject(root, SampleTables.EMPTY);
        project.commit("first", BranchModels.first());
        project.git("branch", "orders");
    }

    @Test
    void revisionsThatMeetAreMadeAgain() {
        UnaryOperator<String> marked = sql -> sql + "\nUPDATE acme__account SET name = <<fill: a name>> WHERE true;\n"
                + "\n-- lock: long\n<<confirm: it takes long>>\nANALYZE acme__account;\n";
        UnaryOperator<String> filled = sql ->
                marked.apply(sql).replace("<<fill: a name>>", "'n''a'").replace("<<confirm: it takes long>>\n", "")
                        + "\nDELETE FROM acme__account WHERE false;\n";
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("names", with(with("Account", "name")), filled);
        project.commit("firm notes", with(with("Account", "name", "note")));
        project.git("merge", "main");
        SortedMap<String, String> merged = project.files();

        RebaseOutcome outcome = Rebase.start(project.folder(), "codes");

        assertThat(outcome)
                .isEqualTo(new RebaseOutcome.SetAside(
                        project.folder(),
                        "0002__codes",
                        List.of("0002__names", "0003__firm_notes"),
                        List.of("names", "firm notes"),
                        List.of("Account", "acme__account")));
        assertThat(project.history().revisions()).hasSize(2);
        assertThatThrownBy(() -> Rebase.start(project.folder(), "codes"))
                .hasMessageContaining("[MT339]")
                .hasMessageContaining("rebase --continue");

        assertThat(RebaseEnd.abort(project.folder())).contains("schema.json", "V0002__names.sql");
        assertThat(project.files()).isEqualTo(merged);

        Rebase.start(project.folder(), "codes");
        AcceptRequest request = project.compile(with(with("Account", "code", "name", "note")), marked);
        RebasedRevision rebased = RebaseEnd.accept(request);

        assertThat(rebased.accepted()).extracting(AcceptedRevision::message).isEqualTo("names, firm notes");
        assertThat(project.read("V0003__names_firm_notes.sql"))
                .contains("UPDATE acme__account SET name = 'n''a' WHERE true;\n")
                .contains("-- lock: long\nANALYZE acme__account;\n")
                .doesNotContain("<<");
        assertThat(rebased.open()).isEmpty();
        assertThat(rebased.lost()).containsExactly("DELETE FROM acme__account WHERE false;");
        assertThat(root.resolve("metatables")).isDirectoryNotContaining("glob:**/.*");
        assertThatThrownBy(() -> RebaseEnd.accept(request)).hasMessageContaining("[MT339]");
    }

    @Test
    void aMarkStaysOpenWhereTheStatementIsAnotherOne() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("names", with(with("Account", "name")), sql -> sql + "\nUPDATE acme__account SET name = 'a';\n");
        project.git("merge", "main");
        Rebase.start(project.folder(), "codes");

        RebasedRevision rebased = RebaseEnd.accept(project.compile(
                with(with("Account", "code", "name")),
                sql -> sql + "\nUPDATE ONLY acme__account SET name = <<fill: a name>>;\n"));

        assertThat(rebased.open()).containsExactly("<<fill: a name>>");
        assertThat(rebased.lost()).containsExactly("UPDATE acme__account SET name = 'a';");
    }

    @Test
    void nothingIsLeftWhereBothHaveDoneTheSame() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("account codes", with(with("Account", "code")));
        project.git("merge", "main");
        Rebase.start(project.folder(), "codes");

        RebasedRevision rebased = RebaseEnd.accept(project.compileUnchanged());

        assertThat(rebased.accepted()).isNull();
        assertThat(rebased.lost()).isEmpty();
        assertThat(project.history().revisions()).hasSize(2);
        assertThat(root.resolve("metatables")).isDirectoryNotContaining("glob:**/.*");
    }

    @Test
    void aForeignKeyToAChangedTableIsNoIndependence() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("orders", with(referring("Order", "acme__account")));
        project.git("merge", "main");

        assertThat(Rebase.start(project.folder(), "codes")).isInstanceOf(RebaseOutcome.SetAside.class);
    }

    @Test
    void aBackfillKeepsWhatAPersonHasPutIn() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit(
                "names",
                with(withMandatory("Account", "name")),
                sql -> sql.replaceAll("<<fill: [^>]*>>", "lower(uid::text)"));
        assertThat(project.read("V0002.2__names.sql")).contains("DO $fill$", "SET name = lower(uid::text)\n");
        project.git("merge", "main");
        Rebase.start(project.folder(), "codes");

        AcceptRequest request = project.compile(with(withMandatory("Account", "code", "name")), sql -> sql);
        RebasedRevision rebased = RebaseEnd.accept(request);

        assertThat(project.read("V0003.2__names.sql"))
                .contains("DO $fill$", "SET name = lower(uid::text)\n")
                .doesNotContain("<<");
        assertThat(rebased.open()).isEmpty();
        assertThat(rebased.lost()).isEmpty();
    }

    @Test
    void aRebaseThatWasInterruptedIsTakenBack() {
        project.commit("codes", with(with("Account", "code")));
        project.git("checkout", "-q", "orders");
        project.commit("names", with(with("Account", "name")));
        project.git("merge", "main");
        SortedMap<String, String> merged = project.files();
        Rebase.start(project.folder(), "codes");
        project.writeAll(merged); // as if it had been killed before the history was written

        assertThatThrownBy(() -> Rebase.start(project.folder(), "codes")).hasMessageContaining("rebase --abort");
        RebaseEnd.abort(project.folder());

        assertThat(project.files()).isEqualTo(merged);
        assertThat(root.resolve("metatables")).isDirectoryNotContaining("glob:**/.*");
    }
}
