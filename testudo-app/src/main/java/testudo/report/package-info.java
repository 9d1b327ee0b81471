/**
 * Writes the result of a run; the door is {@link testudo.report.Report}.
 *
 * <p>{@code answer.json} is written first and the first screen of the page is drawn from it alone, so that whatever shows the answer,
 * on paper or in a browser, shows the same words. Everything below the first screen is drawn from the tables, which are also written
 * as CSV, JSON and Parquet. A result folder appears whole or not at all. {@link testudo.report.change.Diff} compares two of them.
 *
 * <p>Its rooms, each knowing only those after it: {@code page}, then {@code money} and {@code shield} (the sections), {@code material} (what
 * they are drawn from), {@code chart} and {@code map}, {@code file}, {@code html}.
 */
@NullMarked
package testudo.report;

import org.jspecify.annotations.NullMarked;
