package uk.homeward.access;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.impl.persistence.entity.AuthorizationEntity;
import org.springframework.stereotype.Component;
import uk.homeward.engine.CandidateGroups;

/** Makes the grants of our groups in the engine exactly as declared: one that is declared no more goes. */
@Component
class GrantSynchronizer {

    private final AuthorizationService authorizations;

    GrantSynchronizer(AuthorizationService authorizations) {
        this.authorizations = authorizations;
    }

    void establish(Collection<Grant> grants) {
        Map<String, Authorization> present = present();
        for (Grant grant : grants) {
            Authorization row =
                    present.remove(key(grant.group(), grant.resource().resourceType(), grant.id()));
            if (row == null) {
                write(authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT), grant);
            } else if (((AuthorizationEntity) row).getPermissions() != grant.permissions()) {
                write(row, grant);
            }
        }
        present.values().forEach(row -> authorizations.deleteAuthorization(row.getId()));
    }

    private Map<String, Authorization> present() {
        List<Authorization> rows = authorizations
                .createAuthorizationQuery()
                .authorizationType(Authorization.AUTH_TYPE_GRANT)
                .groupIdIn(CandidateGroups.ALL.toArray(String[]::new))
                .unlimitedList();
        Map<String, Authorization> present = new HashMap<>();
        for (Authorization row : rows) {
            present.put(key(row.getGroupId(), row.getResourceType(), row.getResourceId()), row);
        }
        return present;
    }

    private void write(Authorization row, Grant grant) {
        row.setGroupId(grant.group());
        row.setResource(grant.resource());
        row.setResourceId(grant.id());
        ((AuthorizationEntity) row).setPermissions(grant.permissions());
        authorizations.saveAuthorization(row);
    }

    private static String key(String group, int resource, String id) {
        return group + ' ' + resource + ' ' + id;
    }
}
