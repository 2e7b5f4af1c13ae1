/** Every act has a name: who did what, when and why, and who looked. */
@NullMarked
package uk.homeward.audit;

import org.jspecify.annotations.NullMarked;
