package named

const maxAssetPages = 5 // evidence pagination "maxAssetPages=5"
