/**
 * Maps of Europe by member, never by place; the doors are {@link testudo.report.map.EuropeMap} and {@link testudo.report.map.NetworkPicture}.
 */
@NullMarked
package testudo.report.map;

import org.jspecify.annotations.NullMarked;
