package uk.homeward;

class EdgesOfTasksTests extends TaskEdgesTest {

    EdgesOfTasksTests() {
        super(false);
    }
}
