package io.metatables.runtime.lookup;

import io.metatables.runtime.catalog.CatalogStatus;
import io.metatables.schema.finding.FindingException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Answers questions about what is registered in a database. Each is one READ ONLY transaction; SELECT on the catalog is enough.
 */
public final class CatalogLookup {
    private static final String LIST = "SELECT " + SheetRows.TABLE + """
             FROM metatables.tables AS t
            WHERE coalesce(t.namespace, '') = coalesce(?, t.namespace, '') AND coalesce(t.status, '') = coalesce(?, t.status, '')
            ORDER BY t.namespace, t.identifier, t.table_schema
            """;
    private static final String SEARCH = "SELECT " + SheetRows.TABLE + """
             FROM metatables.tables AS t
            WHERE NOT EXISTS (
                SELECT FROM unnest(?::text[]) AS w (word)
                WHERE strpos(lower(concat_ws(E'\\n', t.identifier, t.table_name, t.description, array_to_string(t.labels, E'\\n'))),
                             lower(w.word)) = 0
                  AND NOT EXISTS (
                    SELECT FROM metatables.columns AS c
                    WHERE c.uid = t.uid AND strpos(lower(c.column_name), lower(w.word)) > 0))
            ORDER BY t.namespace, t.identifier, t.table_schema
            """;
    private static final String SHOW = "SELECT " + SheetRows.SHEET + """
             FROM metatables.tables AS t
            WHERE t.identifier = ? AND coalesce(t.namespace, '') = coalesce(?, t.namespace, '')
            ORDER BY t.namespace, t.table_schema
            """;
    private static final String COLUMNS = "SELECT " + SheetRows.COLUMN + """
             FROM metatables.columns AS c
            WHERE c.uid::text = ?
            """;
    private static final String CHANGES = "SELECT " + SheetRows.CHANGE + """
             FROM (SELECT step, table_uid, lower(change) AS change, former_identifier
                  FROM metatables.catalog__table_change) AS c
            JOIN metatables.history AS s ON s.step = c.step
            WHERE c.table_uid::text = ?
            ORDER BY s.step
            """;
    private static final String NAMES = """
            SELECT t.identifier, t.table_name FROM metatables.tables AS t
            WHERE t.identifier IS NOT NULL AND t.table_name IS NOT NULL AND coalesce(t.namespace, '') = coalesce(?, t.namespace, '')
            """;

    private final DataSource dataSource;

    /**
     * Prepares to read.
     *
     * @param dataSource the database
     */
    public CatalogLookup(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /**
     * The registered tables.
     *
     * @param namespace those of one namespace; null: of all
     * @param status those of one status; null: of any
     * @return in the order of namespace, identifier and schema
     * @throws FindingException if there is no catalog, or it can't be read
     */
    public List<CatalogTable> list(@Nullable String namespace, @Nullable CatalogStatus status) {
        String word = status == null ? null : status.name().toLowerCase(Locale.ROOT);
        return CatalogReading.of(dataSource, reading -> reading.rows(LIST, SheetRows::table, namespace, word));
    }

    /**
     * The tables in which each word occurs: in the identifier, the name, the description, the labels, or the names of the columns. Case
     * doesn't count, and a word means its letters only, whatever they mean elsewhere.
     *
     * @param words what to search for; white space in them parts words
     * @return in the order of namespace, identifier and schema; all if there is no word
     * @throws FindingException if there is no catalog, or it can't be read
     */
    public List<CatalogTable> search(List<String> words) {
        List<String> single = words.stream()
                .flatMap(word -> Stream.of(word.split("\\s+", -1)))
                .filter(word -> !word.isEmpty())
                .toList();
        return CatalogReading.of(dataSource, reading -> reading.rows(SEARCH, SheetRows::table, reading.array(single)));
    }

    /**
     * Everything about the tables of an identifier: one for each namespace and schema that has it.
     *
     * @param identifier exactly as it is registered
     * @param namespace that of one namespace; null: of all
     * @return at least one
     * @throws FindingException if no table has the identifier, there is no catalog, or it can't be read
     */
    public List<TableSheet> show(String identifier, @Nullable String namespace) {
        return CatalogReading.of(dataSource, reading -> {
            List<TableSheet> sheets = reading.rows(SHOW, SheetRows::sheet, identifier, namespace);
            if (sheets.isEmpty()) {
                List<NearNames.Named> known =
                        reading.rows(NAMES, row -> new NearNames.Named(row.getString(1), row.getString(2)), namespace);
                throw new FindingException(
                        LookupFindings.unknown(identifier, namespace, NearNames.of(identifier, known)));
            }
            for (int i = 0; i < sheets.size(); i++) {
                TableSheet sheet = sheets.get(i);
                sheets.set(
                        i,
                        sheet.with(
                                reading.rows(COLUMNS, SheetRows::column, sheet.uid()),
                                reading.rows(CHANGES, SheetRows::change, sheet.uid())));
            }
            return List.copyOf(sheets);
        });
    }
}
