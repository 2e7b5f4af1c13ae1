/** Where providers tell how their visits went, and where the council sees to those that were not made. */
@NullMarked
package uk.homeward.visitrecord.web;

import org.jspecify.annotations.NullMarked;
