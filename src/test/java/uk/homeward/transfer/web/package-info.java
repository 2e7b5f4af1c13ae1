@NullMarked
package uk.homeward.transfer.web;

import org.jspecify.annotations.NullMarked;
