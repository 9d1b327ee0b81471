/**
 * Charts that are tables: bands on a scale and flows between columns; the door is {@link testudo.report.chart.TrackTable}.
 */
@NullMarked
package testudo.report.chart;

import org.jspecify.annotations.NullMarked;
