@NullMarked
package uk.homeward.decommissioning.web;

import org.jspecify.annotations.NullMarked;
