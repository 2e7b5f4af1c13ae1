/** How a decision goes its way: the one place where governance and the engine meet. */
@NullMarked
package uk.homeward.governance.process;

import org.jspecify.annotations.NullMarked;
