@NullMarked
package uk.homeward.frameworkmove.process;

import org.jspecify.annotations.NullMarked;
