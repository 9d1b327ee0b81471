package testudo.plan;

import java.io.Serializable;
import java.time.Year;
import testudo.quantity.Span;

/**
 * How much of a country's production lines a plan leaves open.
 *
 * @param country ISO 3166-1 alpha-3
 * @param open percent of them that still delivers
 * @param from first year of it
 */
public record Supply(String country, Span open, Year from) implements Serializable {}
