package uk.homeward.engine;

import java.util.Optional;

/** Whether the record that a task is about is open to whoever is signed in: asked before any work on it. */
public interface TaskRecordCheck {

    /** @return why they cannot work on it; nothing where they can */
    Optional<String> whyNot(String businessKey);
}
