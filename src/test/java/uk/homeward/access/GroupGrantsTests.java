package uk.homeward.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.camunda.bpm.engine.AuthorizationException;
import org.camunda.bpm.engine.AuthorizationService;
import org.camunda.bpm.engine.FilterService;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.authorization.Authorization;
import org.camunda.bpm.engine.authorization.Permissions;
import org.camunda.bpm.engine.authorization.Resources;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import uk.homeward.HomewardTest;
import uk.homeward.engine.CandidateGroups;

class GroupGrantsTests extends HomewardTest {

    @Autowired
    private EngineAccessInitializer start;

    @Autowired
    private JdbcTemplate database;

    @Autowired
    private AuthorizationService authorizations;

    @Autowired
    private FilterService filters;

    @Autowired
    private IdentityService identity;

    @Autowired
    private RuntimeService runtime;

    @Test
    void secondStartChangesNothing() {
        Object before = written();

        start.afterSingletonsInstantiated();

        assertThat(written()).isEqualTo(before);
    }

    @Test
    void twoNodesThatStartAtOnceWriteOnce() {
        filters.deleteFilter(filters.createTaskFilterQuery()
                .filterName("Overdue")
                .singleResult()
                .getId());
        database.update("delete from act_ru_authorization where group_id_ = 'finance'");
        database.update("delete from act_id_user where id_ = 'finance'");
        ExecutorService nodes = Executors.newFixedThreadPool(2);

        CompletableFuture.allOf(
                        CompletableFuture.runAsync(start::afterSingletonsInstantiated, nodes),
                        CompletableFuture.runAsync(start::afterSingletonsInstantiated, nodes))
                .join();
        nodes.shutdown();

        assertThat(filters.createTaskFilterQuery().filterName("Overdue").count())
                .isEqualTo(1);
        assertThat(identity.createUserQuery().userId("finance").singleResult().getFirstName())
                .isEqualTo("Farid");
        assertThat(authorizations
                        .createAuthorizationQuery()
                        .groupIdIn("finance")
                        .resourceType(Resources.APPLICATION)
                        .count())
                .isEqualTo(1);
    }

    @Test
    void changedGrantIsPutRight() {
        database.update(
                "update act_ru_authorization set perms_ = perms_ + 2 where group_id_ = 'brokers' and resource_type_ = ?",
                Resources.PROCESS_DEFINITION.resourceType());

        start.afterSingletonsInstantiated();

        assertThat(authorizations.isUserAuthorized(
                        null, List.of("brokers"), Permissions.READ, Resources.PROCESS_DEFINITION))
                .isTrue();
        assertThat(authorizations.isUserAuthorized(
                        null, List.of("brokers"), Permissions.UPDATE, Resources.PROCESS_DEFINITION))
                .isFalse();
    }

    @Test
    void nothingIsRevokedNothingGrantedPerTaskAndNothingToOnePerson() {
        List<Map<String, Object>> rows = database.queryForList(
                "select * from act_ru_authorization where type_ <> 1 or resource_type_ = ? or user_id_ is not null",
                Resources.TASK.resourceType());

        assertThat(rows).isEmpty();
    }

    @Test
    void grantThatIsDeclaredNoMoreGoes() {
        Authorization once = authorizations.createNewAuthorization(Authorization.AUTH_TYPE_GRANT);
        once.setGroupId(CandidateGroups.ADMINISTRATORS);
        once.setResource(Resources.TASK);
        once.setResourceId(Authorization.ANY);
        once.addPermission(Permissions.ALL);
        authorizations.saveAuthorization(once);

        start.afterSingletonsInstantiated();

        assertThat(authorizations.isUserAuthorized(
                        null, List.of(CandidateGroups.ADMINISTRATORS), Permissions.READ, Resources.TASK))
                .isFalse();
    }

    @Test
    void theEngineHoldsNamesButNoPasswordOfAnybody() {
        assertThat(database.queryForObject("select count(*) from act_id_user where pwd_ is not null", Long.class))
                .isZero();
        assertThat(identity.createUserQuery().userId("therapist").singleResult().getLastName())
                .isEqualTo("Wilk");
    }

    @Test
    void staffStartNoProcessAndReadNoVariablesByThemselves() {
        identity.setAuthentication("social-worker", List.of("social-workers"));

        assertThatThrownBy(() -> runtime.startProcessInstanceByKey("referral"))
                .isInstanceOf(AuthorizationException.class);
        assertThat(runtime.createVariableInstanceQuery().count()).isZero();
        assertThat(runtime.createProcessInstanceQuery().count()).isZero();
    }

    private Object written() {
        return List.of(
                database.queryForList(
                        "select id_, rev_, group_id_, resource_type_, resource_id_, perms_ from act_ru_authorization order by id_"),
                database.queryForList("select id_, rev_, name_, query_, properties_ from act_ru_filter order by id_"),
                database.queryForList("select id_, rev_ from act_id_group order by id_"),
                database.queryForList("select id_, rev_ from act_id_user order by id_"));
    }
}
