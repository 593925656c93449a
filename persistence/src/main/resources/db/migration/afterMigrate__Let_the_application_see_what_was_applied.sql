-- Whoever starts the application with its own role alone is told when the database is behind.
GRANT SELECT ON flyway_schema_history TO soleus_app;
