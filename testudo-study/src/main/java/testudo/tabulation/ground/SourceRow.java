package testudo.tabulation.ground;

import testudo.facts.Source;
import testudo.table.Schema;

/**
 * A source.
 *
 * @param source as the facts name it
 */
public record SourceRow(Source source) {
    public static final Schema<SourceRow> SCHEMA = Schema.of(SourceRow.class, "sources", "Who said it")
            .text("key", "what rows cite", row -> row.source().key())
            .text("title", "of the document or article", row -> row.source().title())
            .text("publisher", "who published it", row -> row.source().publisher())
            .text("date", "as known", row -> row.source().date())
            .link("url", "address, empty where none", row -> row.source().url());
}
