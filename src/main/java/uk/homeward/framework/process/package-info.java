/** The decision tables on grades. */
@NullMarked
package uk.homeward.framework.process;

import org.jspecify.annotations.NullMarked;
