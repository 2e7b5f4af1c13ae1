/** Who may come in, who they are to the engine, and what their groups may see. */
@NullMarked
package uk.homeward.access;

import org.jspecify.annotations.NullMarked;
