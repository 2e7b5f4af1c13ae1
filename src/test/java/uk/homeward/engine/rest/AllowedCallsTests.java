package uk.homeward.engine.rest;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedCallsTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET task/1/form-variables",
                "POST task",
                "POST engine/default/task/count",
                "POST /task/4a1-b2/claim",
                "POST task/1/submit-form/",
                "POST engine/default/task/1/complete",
                "POST filter/1/list",
                "POST history/task/count",
                "POST plugin/base/default/process-instance/count",
                "POST plugin/base/default/process-definition/referral:1:4a/called-process-definitions",
                "PUT job/1/retries",
                "PUT job-definition/1/retries",
                "POST auth/user/default/logout"
            })
    void whatIsNeededIsAllowed(String asked) {
        assertThat(allowed(asked)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST task/create",
                "PUT task/1",
                "DELETE task/1",
                "POST task/1/comment/create",
                "POST task/1/attachment/create",
                "PUT task/1/variables/x",
                "POST task/1/variables",
                "PUT task/1/localVariables/x",
                "POST task/1/delegate",
                "POST task/1/resolve",
                "POST task/1/bpmnError",
                "POST task/1/bpmnEscalation",
                "POST task/1/identity-links",
                "POST task/1;x=y/claim",
                "POST task/1%2Fclaim/claim",
                "POST task//claim",
                "POST engine/default/engine/default/task/1/claim",
                "PUT process-instance/1/variables/x",
                "POST process-instance/1/modification",
                "PUT process-instance/1/suspended",
                "DELETE process-instance/1",
                "POST process-instance/1/comment/create",
                "POST process-instance/message-async",
                "POST process-definition/key/referral/start",
                "POST process-definition/1/submit-form",
                "POST message",
                "POST signal",
                "POST condition",
                "POST execution/1/signal",
                "POST execution/1/messageSubscriptions/PersonDied/trigger",
                "PUT execution/1/localVariables/x",
                "POST deployment/create",
                "DELETE deployment/1",
                "POST filter/create",
                "PUT filter/1",
                "DELETE filter/1",
                "POST authorization/create",
                "POST user/create",
                "PUT user/sam/credentials",
                "POST identity/verify",
                "POST setup/default/user/create",
                "POST decision-definition/key/route-of-access/evaluate",
                "POST job/1/execute",
                "PUT job/1/duedate",
                "POST external-task/fetchAndLock",
                "POST history/cleanup",
                "DELETE history/process-instance/1",
                "POST migration/execute",
                "PATCH task/1"
            })
    void everythingElseIsNot(String asked) {
        assertThat(allowed(asked)).isFalse();
    }

    private static boolean allowed(String asked) {
        String[] parts = asked.split(" ", 2);
        RestCall call = RestCall.of(parts[0], parts[1]);
        return AllowedCalls.include(call.method(), call.path());
    }
}
