/** {@link testudo.study.question.StudyFile} reads a study: its factors, design, measures, trials and seed. */
@NullMarked
package testudo.study.question;

import org.jspecify.annotations.NullMarked;
