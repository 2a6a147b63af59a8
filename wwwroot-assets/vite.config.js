import { defineConfig } from "vite";

// Names stay fixed here: ASP.NET's MapStaticAssets fingerprints and compresses what it finds in wwwroot.
export default defineConfig({
  base: "/",
  publicDir: "public",
  build: {
    outDir: "../src/CompetenceMatch.Web/wwwroot",
    emptyOutDir: true,
    modulePreload: false,
    cssCodeSplit: false,
    assetsInlineLimit: 0,
    rollupOptions: {
      input: "src/app.ts",
      output: {
        entryFileNames: "assets/app.js",
        chunkFileNames: "assets/[name].js",
        assetFileNames: ({ names }) =>
          names.some((name) => name.endsWith(".css")) ? "assets/app.css" : "assets/[name][extname]",
      },
    },
  },
});
