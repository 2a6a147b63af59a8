// dotnet-ef loads the design-time factories of this assembly; there is nothing to run.
return 0;
