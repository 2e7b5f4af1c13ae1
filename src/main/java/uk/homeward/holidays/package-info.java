/** Bank holidays that are announced, moved or published after Homeward was built. */
@NullMarked
package uk.homeward.holidays;

import org.jspecify.annotations.NullMarked;
