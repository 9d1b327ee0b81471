package testudo.study.subject;

import java.nio.file.Path;
import testudo.facts.FactBook;

/**
 * What a study of a plan needs besides its file.
 *
 * @param facts the facts
 * @param data their folder
 * @param plans folder with goals and raids
 * @param plan the plan's file
 * @param version of the program
 */
public record World(FactBook facts, Path data, Path plans, Path plan, String version) {}
