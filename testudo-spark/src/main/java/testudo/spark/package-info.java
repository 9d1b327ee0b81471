/** {@link testudo.spark.SparkRunner} computes the missing parts of a study on a Spark cluster. */
@NullMarked
package testudo.spark;

import org.jspecify.annotations.NullMarked;
