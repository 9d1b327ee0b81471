package testudo.study.question;

import java.io.Serializable;

/**
 * One thing that a study varies.
 *
 * @param name for people and for columns
 * @param target what it sets
 * @param values what it is set to
 * @param source where the values come from
 */
public record Factor(String name, Target target, Values values, String source) implements Serializable {}
