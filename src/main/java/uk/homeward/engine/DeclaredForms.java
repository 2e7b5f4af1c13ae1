package uk.homeward.engine;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.camunda.bpm.engine.RepositoryService;

/** The forms of each deployment, read once: a deployment never changes. */
public final class DeclaredForms {

    private static final Map<Key, DeclaredForm> known = new ConcurrentHashMap<>();

    private DeclaredForms() {}

    public static DeclaredForm of(RepositoryService repository, String deploymentId, String formId) {
        return known.computeIfAbsent(
                new Key(deploymentId, formId), key -> DeclaredForm.read(repository, deploymentId, formId));
    }

    private record Key(String deploymentId, String formId) {}
}
