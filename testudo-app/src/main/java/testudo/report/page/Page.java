package testudo.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import testudo.report.html.Html;
import testudo.report.material.Material;
import testudo.report.material.Plain;
import testudo.report.money.ArrivalSection;
import testudo.report.money.BillSection;
import testudo.report.money.CostSection;
import testudo.report.money.FlowSection;
import testudo.report.money.MembersSection;
import testudo.report.money.ReadingsSection;
import testudo.report.money.SharesSection;
import testudo.report.money.SpendingSection;
import testudo.report.money.ThreeBillsSection;
import testudo.report.money.WiderSection;
import testudo.report.shield.CoverSection;
import testudo.report.shield.LeakageSection;
import testudo.report.shield.LossSection;
import testudo.report.shield.MapSection;
import testudo.report.shield.MattersSection;
import testudo.report.shield.RequirementSection;
import testudo.report.shield.YearsSection;
import testudo.table.Schema;
import testudo.table.Table;
import testudo.tabulation.Tabulation;
import testudo.tabulation.ally.AllyRow;
import testudo.tabulation.force.ClassRow;
import testudo.tabulation.force.EligibleRow;
import testudo.tabulation.force.ForceRow;
import testudo.tabulation.force.GapRow;
import testudo.tabulation.force.SetAsideRow;
import testudo.tabulation.ground.AssumptionRow;
import testudo.tabulation.ground.ClaimRow;
import testudo.tabulation.ground.SourceRow;
import testudo.tabulation.money.MoveRow;
import testudo.tabulation.money.PriceRow;
import testudo.tabulation.money.RelatedRow;
import testudo.tabulation.year.WorkedPaymentRow;
import testudo.tabulation.year.WorkedRow;

/** The whole page: the first screen, then the figures, then what they were made from. Nothing is loaded from elsewhere. */
public final class Page {
    /** Every table that is declared is drawn by some figure. */
    private static final Set<String> SHOWN =
            Tabulation.schemas().stream().map(Schema::name).collect(Collectors.toCollection(TreeSet::new));

    private Page() {}

    public static String html(Material material) {
        String title = Html.text(material.answer().path("question").asText("The answer"));
        return String.format(
                Locale.ROOT,
                """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <title>%s</title>
                <style>
                %s</style>
                </head>
                <body>
                <a class="skip" href="#answer">To the answer</a>
                <main>
                %s%s%s</main>
                <footer>Testudo %s. Planning from public data; computed, not a forecast of any war. No real position of any unit is \
                used or shown.</footer>
                </body>
                </html>
                """,
                title,
                style(),
                FirstScreen.html(material.answer()),
                CONTENTS,
                figures(material),
                Html.text(material.manifest().version()));
    }

    private static final String CONTENTS = """
        <nav aria-label="Contents"><b>Behind it:</b> <a href="#maps">maps</a> · <a href="#spending">spending</a> · \
        <a href="#members">members</a> · <a href="#readings">readings and cost</a> · <a href="#flows">where the money goes</a> · \
        <a href="#years">year by year</a> · <a href="#arrival">arrival</a> · <a href="#worked">a worked example</a> · \
        <a href="#cover">cover</a> · <a href="#shares">shares</a> · <a href="#without-us">without the United States</a> · <a href="#leakage">what gets through</a> · <a href="#losses">why</a> · \
        <a href="#moves">how it gets there</a> · <a href="#requirement">how much is enough</a> · <a href="#use">rounds and bills</a> · <a href="#counted">what was counted</a> · <a href="#assumptions">assumptions</a> · \
        <a href="#sources">sources</a> · <a href="#run">this run</a></nav>
        """;

    private static String figures(Material material) {
        return MapSection.html(material)
                + SpendingSection.html(material)
                + MembersSection.html(material)
                + ReadingsSection.html(material)
                + ThreeBillsSection.html(material)
                + CostSection.html(material)
                + FlowSection.html(material)
                + YearsSection.html(material)
                + ArrivalSection.html(material)
                + tables(
                        material,
                        "worked",
                        "A worked example: from one member’s GDP to a crewed fire unit",
                        "Each step can be redone in a spreadsheet; letters name the steps",
                        List.of(WorkedRow.SCHEMA, WorkedPaymentRow.SCHEMA))
                + CoverSection.html(material)
                + SharesSection.html(material)
                + tables(
                        material,
                        "without-us",
                        "With the United States and without",
                        "Its units, its production lines and its payment taken away together; every change with its reason",
                        List.of(AllyRow.SCHEMA))
                + LeakageSection.html(material)
                + LossSection.html(material)
                + RequirementSection.html(material)
                + MattersSection.html(material)
                + BillSection.html(material)
                + WiderSection.html(material)
                + tables(
                        material,
                        "moves",
                        "How it gets there, and what the related 1.5% buys of that",
                        "Days until nine tenths of the travelling reserve are in a region; related spending by member and year",
                        List.of(MoveRow.SCHEMA, RelatedRow.SCHEMA))
                + tables(
                        material,
                        "prices-used",
                        "The prices that the bill is built from",
                        "Low, base and high; a price enters once",
                        List.of(PriceRow.SCHEMA))
                + tables(
                        material,
                        "counted",
                        "What was counted, set aside and not known",
                        "Fire units; each row of the facts is used once or set aside with its reason",
                        List.of(
                                ClassRow.SCHEMA,
                                EligibleRow.SCHEMA,
                                ForceRow.SCHEMA,
                                SetAsideRow.SCHEMA,
                                GapRow.SCHEMA))
                + tables(
                        material,
                        "assumptions",
                        "Every assumption, with its range",
                        "As stated in the plan",
                        List.of(AssumptionRow.SCHEMA))
                + tables(
                        material,
                        "claims",
                        "Public claims held against the record",
                        "Verdict by edition",
                        List.of(ClaimRow.SCHEMA))
                + others(material)
                + tables(
                        material,
                        "sources",
                        "Sources and editions",
                        "Every source that a figure rests on",
                        List.of(SourceRow.SCHEMA))
                + RunSection.html(material.manifest());
    }

    private static String tables(Material material, String id, String title, String unit, List<Schema<?>> schemas) {
        StringBuilder body = new StringBuilder();
        for (Schema<?> schema : schemas) {
            Table<?> table = material.tables().of(schema);
            if (schemas.size() > 1) {
                body.append("<h3>" + Html.text(table.title()) + "</h3>");
            }
            body.append(
                    !material.tables().has(schema)
                            ? "<p class=\"empty\">" + Html.NOT_COMPUTED + " in this run.</p>"
                            : table.rows().size() > 60 ? Plain.folded("Show", table) : Plain.table(table));
        }
        String names = schemas.stream().map(Schema::name).collect(Collectors.joining(", "));
        String about = material.about("Tables: " + names + ". Grades low and assumed carry a *.");
        return Html.figure(id, title, unit, body.toString(), about);
    }

    /** Tables that no figure above draws are shown as they are, so that none is lost. */
    private static String others(Material material) {
        StringBuilder out = new StringBuilder();
        for (Table<?> table : material.tables().all()) {
            if (!SHOWN.contains(table.name())) {
                out.append(Html.figure(
                        "table-" + Html.text(table.name()),
                        Html.text(table.title()),
                        "",
                        Plain.folded("Show the table", table),
                        material.about("Table: " + table.name() + ".")));
            }
        }
        return out.toString();
    }

    public static String style() {
        try (InputStream css = Page.class.getResourceAsStream("/testudo/report/report.css")) {
            if (css == null) {
                throw new IllegalStateException("the style sheet is missing from the jar");
            }
            return new String(css.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
