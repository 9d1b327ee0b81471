/**
 * Files of a result beside the page: the answer, the tables, the manifest and their hash; the door is {@link testudo.report.file.Manifest}.
 */
@NullMarked
package testudo.report.file;

import org.jspecify.annotations.NullMarked;
