@NullMarked
package uk.homeward.frameworkmove;

import org.jspecify.annotations.NullMarked;
