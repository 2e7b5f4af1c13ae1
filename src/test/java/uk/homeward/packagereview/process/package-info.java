@NullMarked
package uk.homeward.packagereview.process;

import org.jspecify.annotations.NullMarked;
