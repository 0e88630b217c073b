"""Events: clauses that tell what happened, is going on, is planned, threatened or was denied."""
