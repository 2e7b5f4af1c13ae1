package uk.homeward.access;

import java.util.stream.Stream;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permission;
import org.camunda.bpm.engine.authorization.Resource;

/** What a group may do with one kind of thing in the engine; {@code permissions} is the engine's sum of bits. */
record Grant(String group, Resource resource, String id, int permissions) {

    static Grant on(String group, Resource resource, String id, Permission... permissions) {
        return new Grant(
                group,
                resource,
                id,
                Stream.of(permissions).mapToInt(Permission::getValue).reduce(0, (a, b) -> a | b));
    }

    static Grant onAny(String group, Resource resource, Permission... permissions) {
        return on(group, resource, Authorization.ANY, permissions);
    }
}
