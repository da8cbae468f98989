import { embedRoute } from './embed-routes';
import { homeRoute, languageRoute, rootRoute } from './frame';
import { actionPlanRoute, agenciesRoute, agencyRoute, fundingRoute, registerRoute, registersRoute } from './programme-routes';
import { compareRoute, regionRoute, regionsRoute } from './region-routes';
import { catalogueRoute, indicatorRoute, methodRoute, overviewRoute } from './result-routes';
import { aboutRoute, apiRoute, briefingRoute, dataRoute, presentRoute } from './reuse-routes';
import { coverageRoute, studiesRoute } from './subject-routes';

export const routeTree = rootRoute.addChildren([
  homeRoute,
  embedRoute,
  languageRoute.addChildren([
    overviewRoute,
    catalogueRoute,
    indicatorRoute,
    methodRoute,
    studiesRoute,
    coverageRoute,
    regionsRoute,
    regionRoute,
    compareRoute,
    fundingRoute,
    actionPlanRoute,
    registersRoute,
    registerRoute,
    agenciesRoute,
    agencyRoute,
    dataRoute,
    apiRoute,
    briefingRoute,
    presentRoute,
    aboutRoute,
  ]),
]);
