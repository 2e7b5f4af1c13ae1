/** The life of a package in the engine. */
@NullMarked
package uk.homeward.carepackage.process;

import org.jspecify.annotations.NullMarked;
