"""Starting and editing an assignment: role, client, kravprofil and stages."""
