package uk.homeward.operations;

import java.util.List;

/** Looks, outside the demo, for one danger before the port opens. */
interface StartCheck {

    /** @return a sentence for each danger, with what to do about it */
    List<String> objections();
}
