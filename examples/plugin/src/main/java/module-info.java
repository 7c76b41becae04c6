/** A plug-in of a third party: rest stations for outdoor workers. It uses exported packages only. */
module org.example.reststation {
    requires transitive org.unionaid.engine;

    exports org.example.reststation;
}
