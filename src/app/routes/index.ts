import { homeRoute, languageRoute, rootRoute } from './frame';
import { actionPlanRoute, agenciesRoute, fundingRoute, registersRoute } from './programme-routes';
import { compareRoute, regionRoute, regionsRoute } from './region-routes';
import { catalogueRoute, indicatorRoute, methodRoute, overviewRoute } from './result-routes';
import { aboutRoute, briefingRoute, dataRoute, presentRoute } from './reuse-routes';
import { coverageRoute, studiesRoute } from './subject-routes';

export const routeTree = rootRoute.addChildren([
  homeRoute,
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
    agenciesRoute,
    dataRoute,
    briefingRoute,
    presentRoute,
    aboutRoute,
  ]),
]);
