/** Where cueing sensors stand beside a laydown, how many it takes and what they cost; the door is {@link testudo.proving.cueing.BoughtNet}. */
@NullMarked
package testudo.proving.cueing;

import org.jspecify.annotations.NullMarked;
