/** {@link testudo.study.store.Store} keeps rows as Parquet parts with a manifest, and reads them back. */
@NullMarked
package testudo.study.store;

import org.jspecify.annotations.NullMarked;
